/**
 * What a benefit is worth to one firm, exactly or within bounds, with the computation as Chinese steps.
 * What is not known widens the bounds; it never becomes a guess.
 */
@NullMarked
package cn.huiqitong.rules.estimate;

import org.jspecify.annotations.NullMarked;
