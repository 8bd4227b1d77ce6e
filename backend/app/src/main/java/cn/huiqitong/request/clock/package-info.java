/**
 * The clocks of a request as they are stored: begun, stopped, paused and extended by the acts of the life cycle, looked at
 * by the timer when their next moment has come.
 */
@NullMarked
package cn.huiqitong.request.clock;

import org.jspecify.annotations.NullMarked;
