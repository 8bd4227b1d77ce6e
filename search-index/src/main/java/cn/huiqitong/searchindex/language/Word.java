package cn.huiqitong.searchindex.language;

import java.util.List;

/** A part of a query, by what it does for the search. {@code text} is what was typed, in normal form. */
public sealed interface Word {

    String text();

    /** A word with a meaning of its own, and everything else that may stand for it, the typed one first. */
    record Topic(String text, List<Alternative> alternatives) implements Word {}

    /** A word that nearly every policy has; it only helps to order. */
    record Weak(String text) implements Word {}

    /** A way of asking; means nothing for the search. */
    record Filler(String text) implements Word {}

    /** A place under its name in the index. */
    record Place(String text, String name) implements Word {}

    /** Ways of obtaining a benefit, as codes, the one that is meant first. */
    record Obtaining(String text, List<String> codes) implements Word {}

    /** Text that no list knows. */
    record Unknown(String text) implements Word {}
}
