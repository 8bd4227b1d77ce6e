/**
 * What can be known of a firm: fields with types and units, code systems with hierarchy, and the facts themselves.
 * Everything is immutable; a fact that is absent is unknown, never a no.
 */
@NullMarked
package cn.huiqitong.rules.fact;

import org.jspecify.annotations.NullMarked;
