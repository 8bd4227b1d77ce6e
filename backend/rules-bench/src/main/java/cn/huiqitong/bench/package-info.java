/**
 * Our evaluators and other engines on the same rules and firms, checked against each other before they are measured.
 * Nothing of it is in the product.
 */
@NullMarked
package cn.huiqitong.bench;

import org.jspecify.annotations.NullMarked;
