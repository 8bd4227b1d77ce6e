/**
 * Firms × items: stored decisions, brought in line when an item, a profile or the day changes.
 * Work is queued by events and done in small transactions, so that it can be killed and go on.
 */
@NullMarked
package cn.huiqitong.matching;

import org.jspecify.annotations.NullMarked;
