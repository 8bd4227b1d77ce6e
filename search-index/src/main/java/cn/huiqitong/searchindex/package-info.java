/**
 * The search index of policy items in Elasticsearch: its definition, what is written to it and how it is asked.
 * A projection only; it can be thrown away and rebuilt at any time.
 */
@NullMarked
package cn.huiqitong.searchindex;

import org.jspecify.annotations.NullMarked;
