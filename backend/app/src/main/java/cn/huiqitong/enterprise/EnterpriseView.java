package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.SourceKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm's file (一企一档).
 *
 * @param version to be sent back with a change
 * @param missing the facts that nobody gave and that the firm may supply itself
 */
@Serdeable
record EnterpriseView(
        String uscc,
        String name,
        boolean synthetic,
        int version,
        List<FactValueView> facts,
        List<MissingFactView> missing) {

    /**
     * @param value JSON in the shape of the field's type
     * @param valueText the value as people say it
     * @param source who said so, by the name that data carries; sourceLabel: by its full name
     * @param suppliedAt when it came to us
     * @param validUntil last day on which it counts; null without an end
     * @param confidence 0 to 100 as the source states it
     * @param note how the value came about, where it is not simply what the source said
     * @param others what other sources said and what does not count
     */
    @Serdeable
    record FactValueView(
            String key,
            String label,
            String type,
            @Nullable String unit,
            Object value,
            String valueText,
            String source,
            String sourceLabel,
            SourceKind sourceKind,
            LocalDate asOf,
            Instant suppliedAt,
            @Nullable LocalDate validUntil,
            @Nullable Integer confidence,
            boolean ownToSupply,
            @Nullable String group,
            @Nullable String note,
            List<OtherWordView> others) {}

    @Serdeable
    record OtherWordView(String source, String sourceLabel, String valueText, LocalDate asOf) {}
}
