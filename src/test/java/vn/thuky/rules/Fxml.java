package vn.thuky.rules;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What can be wrong between an FXML file and its controller, found without starting JavaFX. */
final class Fxml {
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> imports = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();
    private final Path file;
    private final Set<String> keys;

    private Fxml(Path file, Set<String> keys) {
        this.file = file;
        this.keys = keys;
    }

    /** What is wrong with this file, in words; {@code keys} are those that have a text. */
    static List<String> problems(Path file, String source, Set<String> keys) {
        var fxml = new Fxml(file, keys);
        fxml.check(parse(source));
        return fxml.problems;
    }

    private void check(Document document) {
        for (var node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ProcessingInstruction instruction
                    && instruction.getTarget().equals("import")) {
                var name = instruction.getData().strip();
                imports.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
        var root = document.getDocumentElement();
        var controller = type(root.getAttribute("fx:controller"));
        if (controller.isEmpty()) {
            problems.add("no controller " + root.getAttribute("fx:controller"));
            return;
        }
        if (!file.endsWith(Path.of(controller.get().getName().replace('.', '/') + ".fxml"))) {
            problems.add(
                    "does not lie beside its controller " + controller.get().getName());
        }
        element(root, controller.get());
        fields(controller.get())
                .filter(field -> !ids.contains(field.getName()))
                .forEach(field -> problems.add("nothing has the id of the field " + field.getName()));
    }

    private void element(Element element, Class<?> controller) {
        id(element, controller);
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            value(attributes.item(i).getNodeValue(), controller);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, controller);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                value(child.getNodeValue().strip(), controller);
            }
        }
    }

    private void id(Element element, Class<?> controller) {
        var id = element.getAttribute("fx:id");
        if (id.isEmpty()) {
            return;
        }
        if (!ids.add(id)) {
            problems.add("two elements have the id " + id);
        }
        var field = fields(controller).filter(f -> f.getName().equals(id)).findFirst();
        if (field.isEmpty()) {
            problems.add("no @FXML field for the id " + id);
            return;
        }
        var type = type(imports.getOrDefault(element.getTagName(), element.getTagName()));
        if (type.isEmpty() || !field.get().getType().isAssignableFrom(type.get())) {
            problems.add("the field " + id + " cannot hold a " + element.getTagName());
        }
    }

    private void value(String value, Class<?> controller) {
        if (value.startsWith("#")
                && methods(controller).noneMatch(m -> m.getName().equals(value.substring(1)))) {
            problems.add("no @FXML method for " + value);
        }
        if (value.startsWith("%") && !keys.contains(value.substring(1))) {
            problems.add("no text for " + value);
        }
        if (value.startsWith("@")
                && !file.resolveSibling(value.substring(1)).toFile().exists()) {
            problems.add("no file " + value);
        }
    }

    private static Stream<Field> fields(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FXML.class));
    }

    private static Stream<Method> methods(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FXML.class) && method.getParameterCount() <= 1);
    }

    /** Without running its static initializer, since controls want a toolkit. */
    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, Fxml.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Document parse(String source) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(source)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
