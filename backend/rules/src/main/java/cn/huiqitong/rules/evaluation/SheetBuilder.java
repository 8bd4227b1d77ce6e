package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.form.Bare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives every condition of some trees its place in a {@link MarkSheet}; those that ask the same have one. */
final class SheetBuilder {
    private final List<Marking> markings = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private int size;

    SheetBuilder(List<List<Node>> trees) {
        List<Leaf> leaves = new ArrayList<>();
        SortedMap<Integer, List<Branch>> levels = new TreeMap<>();
        trees.forEach(tree -> sort(tree, leaves, levels));
        placeLeaves(leaves);
        levels.values().forEach(this::placeBranches);
    }

    List<Marking> markings() {
        return markings;
    }

    Map<Node, Integer> places() {
        return places;
    }

    int size() {
        return size;
    }

    /** Branches by how many levels stand below them; children have larger numbers than their parents. */
    private static void sort(List<Node> tree, List<Leaf> leaves, SortedMap<Integer, List<Branch>> levels) {
        Map<Node, Integer> heights = new HashMap<>();
        for (Node node : tree.reversed()) {
            switch (node) {
                case Leaf leaf -> {
                    heights.put(leaf, 0);
                    leaves.add(leaf);
                }
                case Branch branch -> {
                    int height = 1
                            + Stream.of(branch.children())
                                    .mapToInt(heights::get)
                                    .max()
                                    .orElse(0);
                    heights.put(branch, height);
                    levels.computeIfAbsent(height, level -> new ArrayList<>()).add(branch);
                }
                default -> throw new IllegalArgumentException(node.condition().kind());
            }
        }
    }

    private void placeLeaves(List<Leaf> leaves) {
        Map<Object, Map<String, List<Leaf>>> sorts = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            sorts.computeIfAbsent(leaf.sort(), sort -> new LinkedHashMap<>())
                    .computeIfAbsent(Bare.of(leaf.condition()), asked -> new ArrayList<>())
                    .add(leaf);
        }
        for (Map<String, List<Leaf>> sort : sorts.values()) {
            List<Leaf> distinct = sort.values().stream().map(List::getFirst).toList();
            markings.add(distinct.getFirst().marking(distinct, size));
            sort.values().forEach(this::place);
        }
    }

    /** What tells groups apart: what they do with which children. Tiers are never the same as others. */
    private record Shape(Object does, List<Integer> children) {
        int width() {
            return children.size();
        }
    }

    private void placeBranches(List<Branch> level) {
        Map<Object, Map<Shape, List<Branch>>> sorts = new LinkedHashMap<>();
        for (Branch branch : level) {
            Shape shape = new Shape(
                    branch.does(), Stream.of(branch.children()).map(places::get).toList());
            sorts.computeIfAbsent(List.of(shape.does(), shape.width()), sort -> new LinkedHashMap<>())
                    .computeIfAbsent(shape, same -> new ArrayList<>())
                    .add(branch);
        }
        sorts.values().forEach(this::placeSort);
    }

    private void placeSort(Map<Shape, List<Branch>> sort) {
        Shape shape = sort.keySet().iterator().next();
        Branch branch = sort.values().iterator().next().getFirst();
        int[] children = sort.keySet().stream()
                .flatMap(same -> same.children().stream())
                .mapToInt(place -> place)
                .toArray();
        markings.add(branch.marking(shape.width(), children, size));
        sort.values().forEach(this::place);
    }

    /** At the next place. */
    private void place(List<? extends Node> same) {
        same.forEach(node -> places.put(node, size));
        size++;
    }
}
