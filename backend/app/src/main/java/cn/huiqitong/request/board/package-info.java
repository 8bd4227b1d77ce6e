/**
 * 督查: what lies where and how late, how well it was done (docs/statistics.md), what firms ask about most; for supervisors,
 * and without a trace of persons or firms for everybody.
 */
@NullMarked
package cn.huiqitong.request.board;

import org.jspecify.annotations.NullMarked;
