// The luoshi command: finds the subcommand, loads it alone, and sets the exit code.
// 0 done · 1 the answer is no · 2 usage · 3 could not.

const help = `luoshi 落实

  luoshi serve [--no-demo | --demo]         启动服务 / start the server
  luoshi read FILE [--date YYYY[-MM[-DD]]] [--json | --text]
                                            梳理一份文件 / print the ledger of a document
  luoshi bulletin ID [--docx FILE] [--xlsx FILE]
                                            打印一份发文 / print a document
  luoshi verify                             核对办理记录 / check the journal against the rows
  luoshi draw --check FILE                  重算公布的抽签 / repeat a published draw
  luoshi db migrate [--print-roles]         升级数据库 / bring the database up to date

退出码 / exit codes: 0 done, 1 the answer is no, 2 usage, 3 could not`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  read: async (args) => (await import('./read/read-command.ts')).readCommand(args, process),
  bulletin: async (args) => (await import('./bulletin/bulletin-command.ts')).bulletinCommand(args),
  draw: async (args) => (await import('./draw/draw-command.ts')).drawCommand(args, process),
  serve: async (args) => (await import('./serve/serve-command.ts')).serveCommand(args),
  verify: async (args) => (await import('./verify/verify-command.ts')).verifyCommand(args),
  db: async (args) => (await import('./db/migrate-command.ts')).migrateCommand(args),
};

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;

if (name === undefined || name === '--help' || name === 'help') {
  console.log(help);
  process.exitCode = name === undefined ? 2 : 0;
} else if (command === undefined) {
  console.error(`没有这个命令：${name} / no such command\n\n${help}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(args);
}
