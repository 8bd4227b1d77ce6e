/**
 * Who calls: local accounts or an OIDC server, tokens, roles, departments and {@code CurrentUser}.
 * Knows no other feature.
 */
@NullMarked
package cn.huiqitong.identity;

import org.jspecify.annotations.NullMarked;
