/**
 * Deliveries of messages over e-mail and to gateways: claimed in PostgreSQL by any copy of the portal, tried again until
 * they succeed or are given up, and shown to administrators.
 */
@NullMarked
package cn.huiqitong.push.delivery;

import org.jspecify.annotations.NullMarked;
