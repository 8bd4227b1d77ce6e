package cn.huiqitong.rules.fact;

import java.util.List;

/**
 * One code of a code system.
 *
 * @param parents codes or sets that this one belongs to; several are allowed (a district is in its city and in 市区)
 */
public record Code(String code, String name, List<String> parents) {
    public Code {
        parents = List.copyOf(parents);
    }
}
