// 人员与职务: who holds which post today; an administrator gives a new password.
import type { Post } from '@luoshi/contract/routes/unit';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import { roles as allRoles, type Role } from '@luoshi/domain/access/role';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import type { Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { ResetPassword } from './reset-password.tsx';
import { FoundRows } from './found-rows.tsx';

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
  return (
    <FoundRows
      caption={t('admin.tab.people')}
      columns={useColumns()}
      rows={posts}
      keyOf={({ id }) => id}
      wordsOf={({ personName, unitName, title }) => [personName, unitName, title]}
      text={text}
    />
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
