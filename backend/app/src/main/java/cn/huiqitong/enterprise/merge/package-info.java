/**
 * What several sources say of one firm and what of it counts: pure, without database or clock.
 * The order of precedence is data; a writing source replaces its own earlier words and nobody else's.
 */
@NullMarked
package cn.huiqitong.enterprise.merge;

import org.jspecify.annotations.NullMarked;
