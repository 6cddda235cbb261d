/** Shoham & Leyton-Brown 2008, figure 5.2. */
export const figure52 = `EFG 2 R "Figure 5.2" { "One" "Two" } ""
p "" 1 1 "" { "A" "B" } 0
p "" 2 1 "" { "C" "D" } 0
t "" 1 "" { 3 8 }
t "" 2 "" { 8, 3 }
p "" 2 2 "" { "E" "F" } 0
t "" 3 "" { 5 5 }
p "" 1 2 "" { "G" "H" } 0
t "" 4 "" { 2 10 }
t "" 5 "" { 1 0 }
`;

/** A game of chance, its numbers written in every way, with what is paid on the way. */
export const chance = `EFG 2 D "Of \\"chance\\"
and more" {"P" "Q"}
c "Draw" 1 "(lots)" { "left" 1/3 "right" .5 "none" 1/6 } 1 "toll" { -1, 1/2}
p "Turn" 1 1 "x" {"up" "down"} 0
t "" 2 "win" {1e1 -4}
t "" 3 "" {+2.50,0}
p "Turn" 2 1 {"up"} 0
t "" 2
t "" 0
`;
