package cn.huiqitong.rules.vector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out rows of masks, and gives those again that are no longer needed: fewer rows stay in the processor's cache. */
final class Registers {
    private final List<Integer> spaces = new ArrayList<>();
    private final Map<Integer, Deque<Integer>> free = new HashMap<>();

    int take(int space) {
        Deque<Integer> known = free.get(space);
        if (known != null && !known.isEmpty()) {
            return known.pop();
        }
        spaces.add(space);
        return spaces.size() - 1;
    }

    void release(int row) {
        free.computeIfAbsent(spaces.get(row), space -> new ArrayDeque<>()).push(row);
    }

    /** The space of every row. */
    int[] spaces() {
        return spaces.stream().mapToInt(Integer::intValue).toArray();
    }
}
