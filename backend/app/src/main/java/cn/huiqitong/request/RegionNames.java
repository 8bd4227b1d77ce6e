package cn.huiqitong.request;

import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedCodeSystem.Code;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the regions are called. */
@Singleton
public class RegionNames {

    private final Map<String, String> names;

    RegionNames(SeedLibrary seeds) {
        this.names = seeds.findCodeSystem("region").map(SeedCodeSystem::codes).orElse(List.of()).stream()
                .collect(Collectors.toMap(Code::code, Code::name));
    }

    /** The name, or the code where it is not known. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** Null for no region. */
    @Nullable String nullableName(@Nullable String code) {
        return code == null ? null : name(code);
    }
}
