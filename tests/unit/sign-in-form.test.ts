import { expect, test } from 'vitest';
import { isUserName, normalUserName } from '@/lib/auth/user-name';
import { NextPath, SignIn } from '@/lib/schemas/sign-in';

test.each(['/', '/projects?region=420100&year=2024', '/chains/optoelectronics#map'])(
  'after signing in one may go on to %s',
  (path) => {
    expect(NextPath.parse(path)).toBe(path);
  },
);

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
  ['/a', '/b'],
  null,
  undefined,
])('after signing in %j leads to the first page', (path) => {
  expect(NextPath.parse(path)).toBe('/');
});

test('full-width letters, capitals and spaces around it name the same account', () => {
  expect(normalUserName('　ＷｕＨａｎ ')).toBe('wuhan');
});

test.each(["x' or 1=1", '武汉', '-rf', ''])('%j is no user name', (name) => {
  expect(isUserName(name)).toBe(false);
});

test('a user name and a password are needed, and neither is endless', () => {
  expect(SignIn.safeParse({ username: ' ', password: '' }).success).toBe(false);
  expect(SignIn.safeParse({ username: 'wuhan', password: 'x'.repeat(129) }).success).toBe(false);
  expect(SignIn.safeParse({ username: 'wuhan', password: ' p ' }).data?.password).toBe(' p ');
});
