package cn.huiqitong.search;

import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of regions and parks, and which of them lie within others. */
@Singleton
final class Places {

    /** The city that the parks belong to; they cross the borders of its districts. */
    private static final String CITY = "3206";

    private static final Set<String> NO_PARK = Set.of("NONE", "OTHER");

    private final Map<String, SeedCodeSystem.Code> regions;
    private final Map<String, SeedCodeSystem.Code> parks;

    Places(SeedLibrary seeds) {
        this.regions = codes(seeds, "region");
        this.parks = codes(seeds, "park");
    }

    /** Names of the places with these codes. */
    List<String> names(List<String> regionCodes, List<String> parkCodes) {
        Set<String> names = new LinkedHashSet<>();
        regionCodes.forEach(code -> add(names, regions, code));
        parkCodes.forEach(code -> add(names, parks, code));
        return List.copyOf(names);
    }

    /** The same and everything that lies within them. */
    List<String> namesWithin(List<String> regionCodes, List<String> parkCodes) {
        Set<String> names = new LinkedHashSet<>(names(regionCodes, parkCodes));
        for (SeedCodeSystem.Code region : regions.values()) {
            if (regionCodes.stream().anyMatch(outer -> within(region.code(), outer))) {
                names.add(region.name());
            }
        }
        if (regionCodes.stream().anyMatch(outer -> within(CITY, outer))) {
            parks.values().stream()
                    .filter(park -> !NO_PARK.contains(park.code()))
                    .forEach(park -> names.add(park.name()));
        }
        return List.copyOf(names);
    }

    private boolean within(String inner, String outer) {
        if (inner.equals(outer)) {
            return true;
        }
        SeedCodeSystem.Code code = regions.get(inner);
        return code != null && code.parents().stream().anyMatch(parent -> within(parent, outer));
    }

    private static void add(Set<String> names, Map<String, SeedCodeSystem.Code> codes, String code) {
        SeedCodeSystem.Code known = codes.get(code);
        if (known != null) {
            names.add(known.name());
        }
    }

    private static Map<String, SeedCodeSystem.Code> codes(SeedLibrary seeds, String system) {
        Map<String, SeedCodeSystem.Code> codes = new LinkedHashMap<>();
        seeds.findCodeSystem(system)
                .map(SeedCodeSystem::codes)
                .orElse(List.of())
                .forEach(code -> codes.put(code.code(), code));
        return codes;
    }
}
