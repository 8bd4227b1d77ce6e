package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.function.ToLongFunction;

/**
 * How much a department has open, by {@link DeskPart}.
 *
 * @param own everything that it has itself
 * @param assist what it helps with, of which {@code owed} wait for its opinion
 */
@Serdeable
record DeskCounts(long own, long sign, long handle, long firm, long late, long assist, long owed) {

    static DeskCounts of(ToLongFunction<DeskPart> counts) {
        return new DeskCounts(
                counts.applyAsLong(DeskPart.OWN),
                counts.applyAsLong(DeskPart.SIGN),
                counts.applyAsLong(DeskPart.HANDLE),
                counts.applyAsLong(DeskPart.FIRM),
                counts.applyAsLong(DeskPart.LATE),
                counts.applyAsLong(DeskPart.ASSIST),
                counts.applyAsLong(DeskPart.OWED));
    }
}
