/**
 * Runs the assembled Elasticsearch node as a child process, for the default start of the portal and for tests.
 * Needs the JDK only; where a cluster's address is set, nothing here is used.
 */
@NullMarked
package cn.huiqitong.searchindex.node;

import org.jspecify.annotations.NullMarked;
