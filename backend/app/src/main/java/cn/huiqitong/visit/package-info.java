/**
 * 政企直通: visits to firms and meetings with them as records. Each problem raised there becomes a request of the loop,
 * filed on behalf of the firm.
 */
@NullMarked
package cn.huiqitong.visit;

import org.jspecify.annotations.NullMarked;
