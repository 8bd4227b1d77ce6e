/**
 * Files that belong to requests: received in streams, known by their content, scanned, kept in a vault outside of the web
 * root and given only to those who may see the request. Knows of requests only what {@link RequestAccess} says.
 */
@NullMarked
package cn.huiqitong.request.attachment;

import org.jspecify.annotations.NullMarked;
