/**
 * 常见问题 of policy items: written by one editor, published by another, kept version by version, and found by search.
 */
@NullMarked
package cn.huiqitong.policy.faq;

import org.jspecify.annotations.NullMarked;
