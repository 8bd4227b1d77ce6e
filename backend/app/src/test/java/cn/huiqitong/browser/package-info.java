/** Journeys through the pages in a real browser, one per role's main path, and the kit they use. */
@NullMarked
package cn.huiqitong.browser;

import org.jspecify.annotations.NullMarked;
