package cn.huiqitong.search;

import cn.huiqitong.policy.PolicyDocument;
import cn.huiqitong.policy.PolicyDocuments;
import cn.huiqitong.searchindex.Facet;
import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.Validity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What readers see for a code; a code that nobody knows stands for itself. */
@Singleton
final class Labels {

    private static final Map<String, String> VALIDITIES =
            Arrays.stream(Validity.values()).collect(Collectors.toMap(Validity::name, Validity::label));

    private final Map<String, String> departments;
    private final Map<String, String> ways;
    private final PolicyDocuments documents;

    Labels(SeedLibrary seeds, PolicyDocuments documents) {
        this.departments = names(seeds, "department");
        this.ways = names(seeds, "obtain");
        this.documents = documents;
    }

    String department(String code) {
        return departments.getOrDefault(code, code);
    }

    String obtain(String code) {
        return ways.getOrDefault(code, code);
    }

    /** How the values of a facet are shown. */
    UnaryOperator<String> of(Facet facet) {
        return switch (facet) {
            case REGION, BENEFIT_TYPE -> value -> value;
            case OBTAIN -> this::obtain;
            case DEPARTMENT -> this::department;
            case DOCUMENT -> this::document;
            case STATUS -> value -> VALIDITIES.getOrDefault(value, value);
        };
    }

    private String document(String id) {
        return documents.find(id).map(PolicyDocument::title).orElse(id);
    }

    private static Map<String, String> names(SeedLibrary seeds, String system) {
        return seeds.findCodeSystem(system).map(SeedCodeSystem::codes).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(SeedCodeSystem.Code::code, SeedCodeSystem.Code::name));
    }
}
