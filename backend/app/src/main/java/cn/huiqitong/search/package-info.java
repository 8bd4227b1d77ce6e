/**
 * HTTP of search, and the projection that keeps the index in step with the released items.
 * When Elasticsearch is away this feature says so and catches up later; nothing else waits for it.
 */
@NullMarked
package cn.huiqitong.search;

import org.jspecify.annotations.NullMarked;
