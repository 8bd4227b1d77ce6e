package cn.huiqitong.request.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the days are what was sealed: what a request's own chain cannot show, because all of it is gone or new. */
final class RootCheck {

    private final DayRoots roots;

    RootCheck(DayRoots roots) {
        this.roots = roots;
    }

    /**
     * @param kept roots that were kept elsewhere, by day; may be empty
     * @return how many days were checked
     */
    long check(Map<LocalDate, String> kept, Consumer<Finding> found) {
        var all = roots.listAll();
        DayRoot before = null;
        for (DayRoot root : all) {
            fault(root, before, kept).ifPresent(reason -> found.accept(Finding.of(root, reason)));
            before = root;
        }
        kept.keySet().stream()
                .filter(day -> all.stream().noneMatch(root -> root.day().equals(day)))
                .forEach(day -> found.accept(new Finding(day.toString(), null, null, "外部保存了这一天的封存值，系统里没有")));
        return all.size();
    }

    private Optional<String> fault(DayRoot root, @Nullable DayRoot before, Map<LocalDate, String> kept) {
        if (!root.holds()) {
            return Optional.of("封存值与这一天的内容不符");
        }
        if (before != null && !follows(root, before)) {
            return Optional.of("与前一天的封存值接不上");
        }
        String elsewhere = kept.get(root.day());
        if (elsewhere != null && !elsewhere.equals(root.root())) {
            return Optional.of("与外部保存的封存值不同");
        }
        Merkle tree = roots.tree(root.afterId(), root.toId());
        if (tree.leaves() != root.entries()) {
            return Optional.of("封存时有 %d 条记录，现在有 %d 条".formatted(root.entries(), tree.leaves()));
        }
        return tree.root().equals(root.tree()) ? Optional.empty() : Optional.of("记录在封存后被改动");
    }

    private static boolean follows(DayRoot root, DayRoot before) {
        return root.day().equals(before.day().plusDays(1))
                && root.afterId() == before.toId()
                && root.previous().equals(before.root());
    }
}
