import { Button, type ButtonProps, ConfigProvider } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { actTheme } from '../../theme/theme';

type LinkProps = Omit<ButtonProps, 'href' | 'onClick'> & { to: string };

/** A link that looks like a button, and moves within the portal without a reload. */
export function LinkButton({ to, ...rest }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLElement>(to);
  return <Button href={href} onClick={(event) => follow(event as MouseEvent<HTMLElement> & MouseEvent<HTMLAnchorElement>)} {...rest} />;
}

/** The one primary act of a screen. With `to` it is a link. */
export function ActButton({ to, ...rest }: ButtonProps & { to?: string }) {
  return (
    <ConfigProvider theme={actTheme}>
      {to === undefined ? (
        <Button type="primary" size="large" {...rest} />
      ) : (
        <LinkButton type="primary" size="large" {...(rest as Omit<LinkProps, 'to'>)} to={to} />
      )}
    </ConfigProvider>
  );
}
