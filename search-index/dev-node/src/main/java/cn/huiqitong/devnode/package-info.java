/**
 * A genuine single Elasticsearch node for development and tests, run as a process of its own.
 * Production uses a cluster from the official distribution instead.
 */
@NullMarked
package cn.huiqitong.devnode;

import org.jspecify.annotations.NullMarked;
