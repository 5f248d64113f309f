import { keepCompiledModules } from './lib/compile-cache.ts';

keepCompiledModules();
await import('./lib/commands/check.ts');
