/**
 * Reads what a person typed: which words carry the meaning, what else they are called, which are only ways of asking.
 * The words are data beside these classes; nothing here talks to Elasticsearch.
 */
@NullMarked
package cn.huiqitong.searchindex.language;

import org.jspecify.annotations.NullMarked;
