/**
 * Time limits in working time. The pure part: a department's {@code WorkingTime} (calendar with holidays and make-up
 * days, office hours), a {@code Limit}, and a {@code Run} of a clock with its pauses and extensions, from which the
 * {@code Deadline} and its green, yellow or red light follow. The stored part: calendar, office hours and limits as
 * data that administrators change, read through {@code WorkingTimes} and {@code TimeLimits}.
 */
@NullMarked
package cn.huiqitong.request.deadline;

import org.jspecify.annotations.NullMarked;
