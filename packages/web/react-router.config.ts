// How the pages are built: server-rendered, from src, in the folder build.
import type { Config } from '@react-router/dev/config';

export default { appDirectory: 'src', buildDirectory: 'build', ssr: true } satisfies Config;
