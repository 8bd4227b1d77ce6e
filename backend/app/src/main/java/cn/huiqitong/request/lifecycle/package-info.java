/**
 * The life cycle of a request as one table: which act leads from which state to which, by whom, under which guard.
 * Buttons, checks, the published edges and the diagram in the docs are all read from {@link
 * cn.huiqitong.request.lifecycle.LifeCycle}.
 */
@NullMarked
package cn.huiqitong.request.lifecycle;

import org.jspecify.annotations.NullMarked;
