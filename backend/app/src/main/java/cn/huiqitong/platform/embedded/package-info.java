/**
 * The PostgreSQL and Elasticsearch that come with the portal, for when no address of real ones is given.
 * Runs before the application context exists.
 */
@NullMarked
package cn.huiqitong.platform.embedded;

import org.jspecify.annotations.NullMarked;
