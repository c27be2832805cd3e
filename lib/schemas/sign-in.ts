import { z } from 'zod';

/** The sign-in form. What was typed as a user name is tidied later; a password is taken as it is. */
export const SignIn = z.object({
  username: z.string('请填写用户名').trim().min(1, '请填写用户名').max(60, '用户名过长'),
  password: z.string('请填写密码').min(1, '请填写密码').max(128, '密码过长'),
});

/**
 * `?next=`: where to go after signing in. Only a path of this site; anything
 * else, another site's address above all, becomes the first page.
 */
export const NextPath = z.string().refine(isLocalPath).catch('/');

/** Resolves the way a browser would, so "//host", "/\host" and tabs between slashes are seen for what they are. */
function isLocalPath(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('/sign-in')) return false;
  const here = 'http://here.invalid';
  return URL.canParse(path, here) && new URL(path, here).origin === here;
}
