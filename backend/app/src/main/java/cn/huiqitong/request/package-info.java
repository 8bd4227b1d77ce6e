/**
 * Requests of firms: filing, routing to a department, handling, answering, confirming and rating, with an append-only
 * history whose entries are chained by hash.
 */
@NullMarked
package cn.huiqitong.request;

import org.jspecify.annotations.NullMarked;
