/** Gateways (政务微信, 短信): registered by an administrator, called with a signature. */
@NullMarked
package cn.huiqitong.push.webhook;

import org.jspecify.annotations.NullMarked;
