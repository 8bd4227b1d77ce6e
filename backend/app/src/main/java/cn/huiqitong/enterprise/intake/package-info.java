/**
 * Deliveries of department data: received as a stream, checked row by row, applied firm by firm, as a mapping says that is
 * kept as data. A delivery is known by its batch number; sent twice it counts once, broken off it is continued.
 */
@NullMarked
package cn.huiqitong.enterprise.intake;

import org.jspecify.annotations.NullMarked;
