// 人员与职务: who holds which post today; an administrator gives a new password.
import type { Post } from '@luoshi/contract/routes/unit';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import { roles as allRoles, type Role } from '@luoshi/domain/access/role';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { ResetPassword } from './reset-password.tsx';

const isRole = (text: string): text is Role => (allRoles as readonly string[]).includes(text);

const roleKey = (role: string): PageMessageKey => `admin.role.${isRole(role) ? role : 'public'}`;

const useColumns = (): readonly Column<Post>[] => {
  const { t } = useText();
  const isAdministrator = hasRole(useSession(), 'administrator');
  const told: readonly Column<Post>[] = [
    {
      key: 'name',
      head: t('admin.person.name'),
      cell: ({ personName }) => <b className="strong">{personName}</b>,
    },
    { key: 'unit', head: t('admin.person.unit'), cell: ({ unitName }) => unitName },
    { key: 'title', head: t('admin.person.title'), cell: ({ title }) => title },
    {
      key: 'roles',
      head: t('admin.person.roles'),
      cell: ({ roles }) => (
        <span className="admin-roles">
          {roles.map((role) => (
            <Tag key={role}>{t(roleKey(role))}</Tag>
          ))}
        </span>
      ),
    },
    { key: 'fields', head: t('admin.person.fields'), cell: ({ fields }) => fields.join('、') || null },
  ];
  if (!isAdministrator) return told;
  return [
    ...told,
    { key: 'username', head: t('admin.person.username'), cell: ({ username }) => username },
    {
      key: 'act',
      head: t('admin.person.act'),
      cell: ({ username, personId, personName }) =>
        username === null ? null : (
          <ResetPassword personId={personId} name={personName} username={username} />
        ),
    },
  ];
};

const List = ({ posts, text }: { posts: readonly Post[]; text: string }) => {
  const { t } = useText();
  const columns = useColumns();
  const shown = posts.filter((post) =>
    [post.personName, post.unitName, post.title].some((word) => word.includes(text)),
  );
  return (
    <div className="sheet admin-sheet">
      {shown.length === 0 ? (
        <p className="admin-none dim2">{t('admin.none')}</p>
      ) : (
        <Table caption={t('admin.tab.people')} columns={columns} rows={shown} keyOf={({ id }) => id} />
      )}
    </div>
  );
};

/** @param text part of a name, unit or title */
export const People = ({ text }: { text: string }) => {
  const list = useAnswer('listPosts');
  return (
    <Answered reading={list} lines={10}>
      {({ posts }) => <List posts={posts} text={text} />}
    </Answered>
  );
};
