package cn.huiqitong.seeds.city;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a city as JSON lines for benches: {@code CityLines <firms> <file> [seed]}. */
public final class CityLines {

    private CityLines() {}

    public static void main(String[] args) throws IOException {
        City city = City.of(args.length > 2 ? Long.parseLong(args[2]) : City.SEED);
        write(city, Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(City city, int firms, Path file) throws IOException {
        var json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < firms; i++) {
                CityFirm firm = city.firm(i);
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("uscc", firm.uscc());
                line.put("name", firm.name());
                line.put("synthetic", true);
                line.put("facts", firm.values());
                out.write(json.writeValueAsString(line));
                out.newLine();
            }
        }
    }
}
