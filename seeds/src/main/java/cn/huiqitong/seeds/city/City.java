package cn.huiqitong.seeds.city;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.seeds.SeedLibrary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A synthetic city. The same seed and number give the same firm, however many firms there are. */
public final class City {

    /** The city that everybody means. */
    public static final long SEED = 3206;

    /** The day the city is described as of. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    static final int LAST_YEAR = AS_OF.getYear() - 1;

    private final long seed;
    private final Sources sources;

    public City(long seed, FactCatalog catalog) {
        this.seed = seed;
        this.sources = new Sources(catalog);
    }

    /** The city of the seeds' own fact catalog. */
    public static City of(long seed) {
        return new City(seed, new SeedLibrary().factCatalog());
    }

    /** @param number from 0 on */
    public CityFirm firm(int number) {
        var chance = new Chance(seed, number);
        Outline outline = Outline.draw(chance);
        Map<String, Object> facts = facts(outline, chance);
        return new CityFirm(
                Codes.of(outline.kind().authority, outline.district(), number),
                Naming.of(outline, number),
                sources.split(facts, chance));
    }

    /** Everything that is true of the firm, before some of it goes missing. */
    private Map<String, Object> facts(Outline outline, Chance chance) {
        var facts = new LinkedHashMap<String, Object>();
        Registration.write(outline, chance, facts);
        Business.write(outline, chance, facts);
        Standing.write(outline, chance, facts);
        if (!outline.individual()) {
            Research.write(outline, chance, facts);
            Projects.write(outline, chance, facts);
        }
        Staff.write(outline, chance, facts);
        Talents.write(outline, chance, facts);
        Honours.write(outline, chance, facts);
        sources.rareFlags(outline, chance, facts);
        return facts;
    }
}
