package cn.huiqitong.seeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with its source, e.g. {@code region} or {@code industry}.
 *
 * @param source the standard or the documents the codes were taken from
 */
public record SeedCodeSystem(String system, String title, String source, List<Code> codes) {

    public SeedCodeSystem {
        codes = List.copyOf(codes);
    }

    /**
     * @param parents codes this one belongs to; several, because a district is in the city and in 市区 at once
     * @param note what a reader has to know about this code
     */
    public record Code(
            String code,
            String name,
            List<String> parents,
            @Nullable String note) {
        public Code {
            parents = List.copyOf(parents);
        }
    }
}
