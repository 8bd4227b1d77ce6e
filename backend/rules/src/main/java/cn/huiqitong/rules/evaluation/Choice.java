package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A selection of entries made ready. */
final class Choice {
    private final FactField list;
    private final Setting setting;
    private final Setting within;
    private final int slot;
    /** What is asked of an entry, by number. */
    private final List<Node> nodes;

    private final Node filter;

    Choice(Selection selection, Setting setting) {
        this.list = setting.fields().get(selection.list());
        this.setting = setting;
        this.within = setting.within(list);
        this.slot = setting.slot(selection.list());
        this.nodes = Nodes.list(selection.filter(), within);
        this.filter = nodes.getFirst();
    }

    FactField list() {
        return list;
    }

    /** The setting of the entries. */
    Setting within() {
        return within;
    }

    int slot() {
        return slot;
    }

    List<Node> filter() {
        return nodes;
    }

    /** Null when the list is not known. */
    @Nullable List<Facts> entries(Facts facts) {
        return facts.list(slot);
    }

    Verdict fits(Facts entry) {
        return filter.verdict(entry);
    }

    /** Whether any entry fits. */
    Verdict some(Facts facts) {
        List<Facts> entries = entries(facts);
        if (entries == null) {
            return Verdict.UNKNOWN;
        }
        Verdict some = Verdict.UNMET;
        for (int i = 0; i < entries.size(); i++) {
            Verdict one = filter.verdict(entries.get(i));
            if (one == Verdict.MET) {
                return one;
            }
            if (one == Verdict.UNKNOWN) {
                some = one;
            }
        }
        return some;
    }

    /** Null when the list is not known. */
    @Nullable Matches matches(Facts facts) {
        List<Facts> entries = entries(facts);
        if (entries == null) {
            return null;
        }
        List<Facts> met = new ArrayList<>();
        List<Facts> unknown = new ArrayList<>();
        for (Facts entry : entries) {
            switch (filter.verdict(entry)) {
                case MET -> met.add(entry);
                case UNKNOWN -> unknown.add(entry);
                case UNMET -> {}
            }
        }
        return new Matches(List.copyOf(met), List.copyOf(unknown), entries.size());
    }

    /** What would tell which entries fit: the list, or fields of entries that may fit. */
    List<Missing> missing(Facts facts) {
        Matches matches = matches(facts);
        if (matches == null) {
            return List.of(setting.missing(list.key()));
        }
        return matches.unknown().stream()
                .map(entry -> Explanation.of(filter, entry, null).missing())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }
}
