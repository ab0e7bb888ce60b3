package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the launcher needs of a module's build file: its name, its parts, and what of this project it is made from. */
record ModulePom(Path folder, String artifact, List<String> modules, List<String> dependencies) {
    private static final String GROUP = "org.alongside";

    static ModulePom read(Path folder) {
        var project = parse(folder.resolve("pom.xml"));
        return new ModulePom(
                folder,
                text(project, "artifactId"),
                under(project, "modules").map(Node::getTextContent).toList(),
                under(project, "dependencies")
                        .map(Element.class::cast)
                        .filter(ModulePom::isPartOfTheProgram)
                        .map(dependency -> text(dependency, "artifactId"))
                        .toList());
    }

    private static boolean isPartOfTheProgram(Element dependency) {
        return text(dependency, "groupId").equals(GROUP)
                && !text(dependency, "scope").equals("test");
    }

    private static Stream<Element> under(Element parent, String list) {
        return children(parent).filter(child -> child.getTagName().equals(list)).flatMap(ModulePom::children);
    }

    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Element parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("cannot read " + file, broken);
        }
    }
}
