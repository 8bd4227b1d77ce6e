/**
 * What people are told: kept once per recipient and subject version, streamed to open pages of every copy of the portal,
 * and handed on to e-mail and gateways in the same transaction.
 */
@NullMarked
package cn.huiqitong.push;

import org.jspecify.annotations.NullMarked;
