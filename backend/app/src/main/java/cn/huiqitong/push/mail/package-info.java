/** E-mail over SMTP: how a mail looks, and the channel that sends it. */
@NullMarked
package cn.huiqitong.push.mail;

import org.jspecify.annotations.NullMarked;
