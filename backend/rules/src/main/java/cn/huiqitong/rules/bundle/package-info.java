/**
 * What a firm can have at once: groups of items that exclude or limit each other, and the best choice among them.
 * Money is exact; the choice is the largest there is, not an approximation.
 */
@NullMarked
package cn.huiqitong.rules.bundle;

import org.jspecify.annotations.NullMarked;
