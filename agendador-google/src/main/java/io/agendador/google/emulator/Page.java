package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Some of a list.
 *
 * @param more whether there is another page, perhaps an empty one
 * @param last the position of the last item, or where it began if it is empty
 */
record Page(List<Item> items, boolean more, String last) {

    /**
     * One of the list.
     *
     * @param position by which the list is sorted
     */
    record Item(String position, Supplier<JsonObject> document) {}

    /** What comes after the cursor's position; page sizes as ragged as the settings want them. */
    static Page of(Settings settings, List<Item> all, Cursor cursor, int most) {
        List<Item> left = all.stream()
                .filter(it -> it.position().compareTo(cursor.position()) > 0)
                .sorted(Comparator.comparing(Item::position))
                .toList();
        Dice dice =
                Dice.of(settings.seed(), settings.raggedPages() ? cursor.token().hashCode() : 0);
        boolean empty = settings.raggedPages() && cursor.page() % 2 == 1 && dice.chance(0.3);
        int size = settings.raggedPages() ? 1 + dice.below(most) : most;
        List<Item> items = left.subList(0, empty ? 0 : Math.min(size, left.size()));
        boolean pointless = settings.raggedPages() && cursor.page() % 2 == 0 && dice.chance(0.3);
        return new Page(
                items,
                left.size() > items.size() || pointless,
                items.isEmpty()
                        ? cursor.position()
                        : items.get(items.size() - 1).position());
    }
}
