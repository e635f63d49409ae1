// 重点项目: the thin list.
import { addProject } from '@luoshi/app/project/add-project';
import { enrolProject } from '@luoshi/app/project/enrol-project';
import { listProjects } from '@luoshi/app/project/list-projects';
import { updateProject } from '@luoshi/app/project/update-project';
import type { projectRoutes } from '@luoshi/contract/routes/project';
import type { HandlersOf } from '../http/handler.ts';

export const projectHandlers: HandlersOf<typeof projectRoutes> = {
  listProjects: (context) => listProjects(context, undefined),
  addProject: (context, { body }) => addProject(context, body),
  enrolProject: (context, { body }) => enrolProject(context, body),
  updateProject: (context, { params, body }) => updateProject(context, { ...params, ...body }),
};
